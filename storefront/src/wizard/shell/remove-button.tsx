/** A cross, with words for those who cannot see what it stands beside. */
export function RemoveButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      className="grid size-11 flex-none place-items-center text-muted hover:text-clay"
    >
      <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true">
        <path d="m5 5 10 10M15 5 5 15" fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
    </button>
  );
}
