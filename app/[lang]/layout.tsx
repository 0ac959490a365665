import "./globals.css";
import type { Metadata, Viewport } from "next";
import { JsonLd } from "@/components/layout/json-ld";
import { env } from "@/lib/env";
import { isLanguage } from "@/lib/i18n/language";
import { structuredDataOfRequest } from "@/lib/queries/structured-data/of-request";

/** Pages are rendered on request: figures come from the archive in memory, so a new import shows at once. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  metadataBase: new URL(env.siteUrl),
  icons: { icon: "/icon.svg" },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fdfcf9" },
    { media: "(prefers-color-scheme: dark)", color: "#14171a" },
  ],
};

interface LayoutProps {
  children: React.ReactNode;
  params: Promise<{ lang: string }>;
}

const fonts = ["inter-latin", "inter-vietnamese", "source-serif-latin", "source-serif-vietnamese"];

export default async function Layout({ children, params }: LayoutProps) {
  const { lang } = await params;
  return (
    <html lang={isLanguage(lang) ? lang : "vi"}>
      <head>
        {fonts.map((font) => (
          <link
            key={font}
            rel="preload"
            as="font"
            type="font/woff2"
            href={`/fonts/${font}.woff2`}
            crossOrigin=""
          />
        ))}
      </head>
      <body>
        {children}
        <JsonLd items={await structuredDataOfRequest()} />
      </body>
    </html>
  );
}
