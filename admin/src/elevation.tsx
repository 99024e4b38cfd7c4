/** A wall as an architect draws it: three openings to scale (1 m is 120 units), a person beside them, one film half applied. */
export function Elevation() {
  return (
    <svg
      className="elevation"
      viewBox="0 0 940 420"
      role="img"
      aria-label="Un muro con tres ventanas a escala, con sus medidas y una persona al lado"
    >
      <path className="wall" d="M0 372 H940" />
      <path className="ghost" d="M0 60 H940" />

      <g className="person">
        <circle cx="74" cy="181" r="13.5" />
        <path d="M74 198 C88 198 97 203 98 216 L100 276 C100 282 92 282 91 276 L89 238 L88 290 L85 366 C85 373 75 373 75 366 L74 296 L73 366 C73 373 63 373 63 366 L60 290 L59 238 L57 276 C56 282 48 282 48 276 L50 216 C51 203 60 198 74 198 Z" />
      </g>

      <g className="pane">
        <rect x="160" y="108" width="288" height="216" />
        <rect x="520" y="180" width="72" height="108" />
        <rect x="664" y="84" width="192" height="288" />
      </g>
      <path className="film bronze" d="M166 114 H442 V290 L414 318 H166 Z" />
      <path className="film frost" d="M524 184 H588 V284 H524 Z" />
      <path className="film edge" d="M166.5 318 V114.5 H442 M524.5 284 V184.5 H588" />
      <path className="peel" d="M442 290 L414 318 L417 294 Z" />
      <path className="sash" d="M304 108 V324 M760 84 V372 M744 232 V252 M776 232 V252" />

      <g className="measure">
        <path d="M160 348 H448 M160 341 V355 M448 341 V355 M155 353 L165 343 M443 353 L453 343" />
        <path d="M520 312 H592 M520 305 V319 M592 305 V319 M515 317 L525 307 M587 317 L597 307" />
        <path d="M664 396 H856 M664 389 V403 M856 389 V403 M659 401 L669 391 M851 401 L861 391" />
        <path d="M900 84 V372 M893 84 H907 M893 372 H907 M895 89 L905 79 M895 377 L905 367" />
        <text x="304" y="353">
          2,40 m
        </text>
        <text x="556" y="336">
          0,60 m
        </text>
        <text x="760" y="401">
          1,60 m
        </text>
        <text transform="translate(905 228) rotate(-90)">2,40 m</text>
      </g>
    </svg>
  );
}
