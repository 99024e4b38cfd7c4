/** What is wrong, beside the field; its place is there only when it is needed. */
export function FaultText({ id, fault }: { readonly id: string; readonly fault: string | null }) {
  if (!fault) return null;
  return (
    <p id={id} className="flex gap-1.5 text-sm text-clay">
      <svg viewBox="0 0 16 16" className="mt-1 size-3.5 flex-none" aria-hidden="true">
        <path
          d="M8 1.5 15 14H1Z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
        <path d="M8 6v4m0 1.500v.8" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      {fault}
    </p>
  );
}
