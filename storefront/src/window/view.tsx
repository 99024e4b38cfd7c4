/** What is outside: a low sun over the cordillera. Drawn once and seen twice, through bare glass and through the film. */
export function View() {
  return (
    <g id="view">
      <rect x="60" y="24" width="600" height="372" fill="url(#sky)" />
      <circle cx="208" cy="150" r="92" fill="url(#glow)" />
      <circle cx="208" cy="150" r="27" className="sun" />
      <path
        className="ridge-far"
        d="M60 292 L104 262 L140 276 L190 226 L226 250 L262 214 L318 262 L352 240 L402 190 L438 218 L470 206 L528 258 L574 232 L622 262 L660 244 V396 H60 Z"
      />
      <path
        className="snow"
        d="M402 190 L438 218 L470 206 L492 226 L462 228 L446 240 L424 226 L408 236 L388 222 L372 232 L366 224 Z M262 214 L288 236 L268 234 L252 244 L240 236 Z M190 226 L210 240 L192 244 L176 240 Z"
      />
      <path
        className="ridge-near"
        d="M60 336 L120 316 L176 330 L244 300 L306 326 L380 306 L446 332 L520 304 L588 326 L660 308 V396 H60 Z"
      />
      <path
        className="city"
        d="M60 396 V360 H88 V346 H112 V362 H150 V352 H164 V338 H186 V364 H238 V350 H262 V368 H310 V356 H338 V366 H392 V342 H400 V322 H418 V342 H426 V366 H470 V354 H500 V368 H548 V348 H572 V362 H620 V354 H644 V366 H660 V396 Z"
      />
    </g>
  );
}
