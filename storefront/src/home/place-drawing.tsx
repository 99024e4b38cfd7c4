import type { ReactNode } from 'react';
import type { Vertical } from '../films/vocabulary';

/** Somebody of 1.70 m, 34 units tall, for the scale of all. */
const Somebody = ({ x }: { readonly x: number }) => (
  <g transform={`translate(${x} 126)`} className="place-person">
    <circle cx="5" cy="3.5" r="3.5" />
    <path d="M1 9H9L10 20H8.5L8 34H5.5L5 22L4.5 34H2L1.5 20H0Z" />
  </g>
);

/** Lines of what stands there; panes carry the film. */
const DRAWINGS: Record<Vertical, ReactNode> = {
  RESIDENTIAL: (
    <>
      <path className="place-line" d="M14 160V84L92 46L170 84V160M14 84H170" />
      <path className="place-film" d="M32 108H68V132H32ZM96 102H146V160H96Z" />
      <path className="place-line" d="M32 108H68V132H32ZM50 108V132M96 102H146V160H96ZM121 102V160" />
      <Somebody x={178} />
    </>
  ),
  COMMERCIAL: (
    <>
      <path className="place-line" d="M8 160V70H192V160M8 84H192" />
      <path className="place-film" d="M20 94H88V160H20ZM94 94H118V160H94ZM124 94H180V160H124Z" />
      <path className="place-line" d="M20 94H88V160H20ZM94 94H118V160H94ZM124 94H180V160H124ZM114 124V134" />
      <path
        className="place-band"
        d="M20 118H88V124H20ZM20 128H88V134H20ZM124 118H180V124H124ZM124 128H180V134H124Z"
      />
      <Somebody x={100} />
    </>
  ),
  ARCHITECTURAL: (
    <>
      <path className="place-line" d="M40 160V8H160V160" />
      <path
        className="place-film"
        d="M48 16H96V42H48ZM104 16H152V42H104ZM48 50H96V76H48ZM104 50H152V76H104ZM48 84H96V110H48ZM104 84H152V110H104ZM48 118H96V144H48Z"
      />
      <path
        className="place-line"
        d="M48 16H96V42H48ZM104 16H152V42H104ZM48 50H96V76H48ZM104 50H152V76H104ZM48 84H96V110H48ZM104 84H152V110H104ZM48 118H96V144H48ZM104 118H152V160H104ZM40 46H160M40 80H160M40 114H160"
      />
      <Somebody x={168} />
    </>
  ),
  AUTOMOTIVE: (
    <>
      <path
        className="place-line"
        d="M20 150H30M62 150H128M160 150H176C182 150 184 146 183 140C182 132 176 128 166 127L142 124L120 106C116 103 112 102 106 102H66C60 102 56 104 53 109L44 124L26 128C18 130 14 136 15 144C15 148 17 150 20 150"
      />
      <path
        className="place-film"
        d="M58 112C60 109 62 108 66 108H86V124H50ZM92 108H106C110 108 112 109 115 111L130 124H92Z"
      />
      <path
        className="place-line"
        d="M58 112C60 109 62 108 66 108H86V124H50ZM92 108H106C110 108 112 109 115 111L130 124H92Z"
      />
      <circle className="place-line" cx="46" cy="150" r="14" />
      <circle className="place-line" cx="144" cy="150" r="14" />
      <Somebody x={190} />
    </>
  ),
};

/** A place as an architect sketches it, all of them at one scale. */
export const PlaceDrawing = ({ vertical }: { readonly vertical: Vertical }) => (
  <svg viewBox="0 0 204 168" className="place-drawing" aria-hidden="true">
    {DRAWINGS[vertical]}
  </svg>
);
