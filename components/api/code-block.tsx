import { ScrollFrame } from "@/components/ui/scroll-frame";

/** Code as it is, in a frame that scrolls both ways. */
export function CodeBlock({ label, code }: { label: string; code: string }) {
  return (
    <ScrollFrame label={label} tall>
      <pre className="m-0 bg-panel p-3 text-sm">
        <code>{code}</code>
      </pre>
    </ScrollFrame>
  );
}
