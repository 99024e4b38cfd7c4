import { memo } from 'react';

/** The room behind the glass, as it is drawn; light, night and film come on top of it. */
export const Room = memo(function Room() {
  return (
    <g>
      <path className="room-ceiling" d="M36 32H884L672 146H248Z" />
      <path className="room-left" d="M36 32L248 146V402L36 544Z" />
      <path className="room-right" d="M884 32L672 146V402L884 544Z" />
      <path className="room-back" d="M248 146H672V402H248Z" />
      <path className="room-floor" d="M36 544H884L672 402H248Z" />
      <path
        className="room-boards"
        d="M248 402L36 544M290 402L120 544M333 402L204 544M375 402L290 544M418 402L375 544M460 402V544M502 402L545 544M545 402L630 544M587 402L716 544M630 402L800 544M672 402L884 544"
      />
      <path className="room-skirting" d="M36 536L248 396H672L884 536V544L672 402H248L36 544Z" />
      <Picture />
      <Screen />
      <Sofa />
      <Plant />
      <Lamp />
    </g>
  );
});

const Picture = () => (
  <g>
    <path className="thing-edge" d="M316 190H420V268H316Z" />
    <path className="thing-paper" d="M321 195H415V263H321Z" />
    <path className="thing-sky" d="M321 247L343 222L358 236L382 208L415 240V263H321Z" />
    <circle className="thing-sun" cx="398" cy="212" r="7" />
  </g>
);

/** Hangs on the right wall and faces the sun. */
const Screen = () => (
  <g>
    <path className="thing-dark" d="M716 222L832 190V330L716 320Z" />
    <path className="thing-line" d="M720 320L716 320V222L832 190" />
    <path className="thing-wood" d="M704 388L846 450V484L704 410Z" />
    <path className="thing-edge" d="M704 388L846 450V454L704 391Z" />
  </g>
);

const Sofa = () => (
  <g>
    <path className="thing-shade" d="M420 424L660 424L676 438H412Z" />
    <path
      className="thing-sofa-back"
      d="M436 338C436 330 442 326 450 326H624C632 326 638 330 638 338V392H436Z"
    />
    <path
      className="thing-sofa"
      d="M424 366C424 359 429 355 436 355C443 355 448 359 448 366V384H626V366C626 359 631 355 638 355C645 355 650 359 650 366V424H424Z"
    />
    <path className="thing-line-soft" d="M448 384H626M537 330V384M448 402H626" />
    <path className="thing-cushion" d="M462 350L500 344L506 382L468 384Z" />
    <path className="thing-cushion-2" d="M582 346L616 350L612 384L578 382Z" />
  </g>
);

const Plant = () => (
  <g>
    <path className="thing-pot" d="M260 404H306L300 446H266Z" />
    <path
      className="thing-leaf"
      d="M283 406C276 372 258 352 240 346C252 362 262 380 276 406ZM283 406C284 364 290 334 306 318C306 346 302 376 290 406ZM281 406C270 384 250 376 232 380C250 384 264 394 274 408ZM287 406C298 380 314 370 330 370C316 380 306 392 294 408Z"
    />
  </g>
);

const Lamp = () => (
  <g>
    <path className="thing-line" d="M662 420V272M648 420H676" />
    <path className="thing-shade-cloth" d="M644 238H680L690 274H634Z" />
  </g>
);

/** Somebody with a cup, near the glass: what privacy is about. */
export const Person = () => (
  <g className="thing-person">
    <path d="M372 222C384 222 391 230 391 242C391 250 389 256 386 261C384 265 380 268 377 269L378 280H364L364 268C357 263 352 254 353 243C354 230 361 222 372 222Z" />
    <path d="M350 247C346 232 352 214 371 213C388 212 397 224 393 240C391 234 386 231 379 231C370 232 364 236 361 246C361 256 358 264 353 268C350 262 351 255 350 247Z" />
    <path d="M363 277H379C383 281 392 283 398 288C405 294 408 306 410 322L427 315L432 324L411 338C405 341 400 339 398 333L393 318C392 338 393 352 395 372C398 404 396 430 394 452L391 488C396 491 402 494 404 499H381L377 440L372 404L367 440L365 499H343C344 494 348 491 352 488L350 440C349 414 347 392 350 368C352 350 353 334 352 318L346 350L352 382C352 387 345 389 342 384L331 352C334 330 336 312 341 297C344 287 354 282 363 277Z" />
    <path d="M424 300H441L439 320H426ZM441 304C448 303 449 314 440 314" />
  </g>
);
