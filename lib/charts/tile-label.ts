const shortNames: Readonly<Record<string, readonly string[]>> = {
  "ba-ria-vung-tau": ["BR-VT"],
  "ho-chi-minh": ["TP.HCM"],
  "thua-thien-hue": ["TT", "Huế"],
  "hoang-sa": ["Hoàng", "Sa"],
  "truong-sa": ["Trường", "Sa"],
};

/** The name of a province broken into the one or two short lines that fit a tile. */
export function tileLines(slug: string, name: string): readonly string[] {
  return shortNames[slug] ?? name.split(" ");
}
