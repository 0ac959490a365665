import type { EmbedFrame } from "@/lib/embed/frame";
import { embedStyle } from "@/lib/embed/style";

/** A whole page without a script, to stand in a frame of another page. Its links open outside of the frame. */
export function EmbedDocument({
  frame,
  children,
}: {
  frame: EmbedFrame;
  children?: React.ReactNode;
}) {
  const { language, theme, title, about, lead, leadSource, notes, credit, page, newer } = frame;
  return (
    <html lang={language} data-theme={theme ?? undefined}>
      {/* biome-ignore lint/style/noHeadElement: no page of Next, but a document that is whole as it stands */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <EmbedStyle />
      </head>
      <body>
        <main aria-label={title}>
          <header>
            <h1>{title}</h1>
            {about && <p className="about">{about}</p>}
          </header>
          {lead && (
            <p className="lead">
              {lead} {leadSource && <Out {...leadSource} />}
            </p>
          )}
          {children}
          {notes.length > 0 && (
            <ul className="notes">
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </main>
        <footer>
          {newer && (
            <p className="newer">
              <Out {...newer} />
            </p>
          )}
          <p>
            {credit} <Out {...page} />
          </p>
        </footer>
      </body>
    </html>
  );
}

/** The text is a constant of ours, and the policy allows exactly it. */
function EmbedStyle() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the digest in the policy is of the text as it stands
  return <style dangerouslySetInnerHTML={{ __html: embedStyle }} />;
}

function Out({ href, name }: { href: string; name: string }) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {name}
    </a>
  );
}
