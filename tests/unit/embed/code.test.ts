import { expect, test } from "vitest";
import { frameCode } from "@/lib/embed/code";

test("the code is one frame with a title, its full width, its height and no border", () => {
  expect(frameCode("https://x.vn/nhung/tinh/ha-noi", "Hà Nội", 640)).toBe(
    '<iframe src="https://x.vn/nhung/tinh/ha-noi" title="Hà Nội" width="100%" height="640" loading="lazy" style="border:0"></iframe>',
  );
});

test("marks of HTML in a title or an address cannot end the attribute", () => {
  const code = frameCode('https://x.vn/?a=1&b="2"', 'A "B" <C> & D', 100);
  expect(code).toContain('src="https://x.vn/?a=1&amp;b=&quot;2&quot;"');
  expect(code).toContain('title="A &quot;B&quot; &lt;C&gt; &amp; D"');
});
