import { percent } from '../films/words';

function Beam({ kind, name, passed, words }: { kind: string; name: string; passed: number; words: string }) {
  return (
    <div className={`beam beam-${kind}`}>
      <dt>{name}</dt>
      <dd>
        <span className="beam-track" aria-hidden="true">
          <span className="beam-passed" style={{ inlineSize: percent(passed).replace(' ', '') }} />
        </span>
        <span className="beam-words">{words}</span>
      </dd>
    </div>
  );
}

interface Figures {
  visibleLightTransmission?: number | null;
  heatRejection?: number | null;
  uvProtection?: number | null;
}

/** The film's figures as beams, split into what passes and what is held back. A figure that is not known is left out. */
export function LightBeams({ visibleLightTransmission, heatRejection, uvProtection }: Figures) {
  return (
    <dl className="beams">
      {visibleLightTransmission != null && (
        <Beam
          kind="light"
          name="Luz"
          passed={visibleLightTransmission}
          words={`pasa ${percent(visibleLightTransmission)}`}
        />
      )}
      {heatRejection != null && (
        <Beam
          kind="heat"
          name="Calor"
          passed={100 - heatRejection}
          words={`frena ${percent(heatRejection)}`}
        />
      )}
      {uvProtection != null && (
        <Beam kind="uv" name="UV" passed={100 - uvProtection} words={`frena ${percent(uvProtection)}`} />
      )}
    </dl>
  );
}
