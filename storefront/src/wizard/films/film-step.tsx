import { useState } from 'react';
import { isStriped } from '../../films/nature';
import { usualGoal } from '../../films/recommend';
import type { Film } from '../../films/use-films';
import type { Goal } from '../../films/vocabulary';
import { FaultText } from '../../forms/fault-text';
import { useWords } from '../../i18n/words';
import { Contact } from '../../layout/contact';
import { useFault } from '../fields/faults-context';
import { openingsWith } from '../flow/check-films';
import type { Draft, Option, Stripes } from '../flow/draft';
import { field } from '../flow/fault';
import { chooseFilm, filmOf, firstStripes, type Scope } from '../flow/films';
import { isVehicle, openingsOf } from '../flow/openings';
import { inheritedAt, scopeName } from '../flow/scope';
import { StepForm } from '../shell/step-form';
import { useDecimalSign } from '../use-decimal-sign';
import { useDraftFilms } from '../use-draft-films';
import { filmWords } from '../words/films';
import { useDraft, useWorkspace } from '../workspace/use-workspace';
import { AddOption } from './add-option';
import { FilmList } from './film-list';
import { GoalPicker } from './goal-picker';
import { OptionTabs } from './option-tabs';
import { RoomsPreview } from './rooms-preview';
import { ScopePicker } from './scope-picker';
import { StripesEditor } from './stripes-editor';

const goalOf = ({ goal, vertical }: Draft): Goal | null => goal ?? (vertical && usualGoal(vertical));

export function FilmStep() {
  const words = useWords(filmWords);
  const draft = useDraft();
  const workspace = useWorkspace();
  const [shownId, setShown] = useState('');
  const shown = draft.options.find(({ id }) => id === shownId) ?? draft.options[0];
  if (!shown) return null;
  return (
    <StepForm step="film" title={words.title} lead={words.lead}>
      <GoalPicker value={goalOf(draft)} onPick={(goal) => workspace.change((now) => ({ ...now, goal }))} />
      <OptionTabs shown={shown} onShow={setShown} />
      <OptionFilms key={shown.id} option={shown} onShow={setShown} />
    </StepForm>
  );
}

/** The films of one alternative. */
function OptionFilms({ option, onShow }: { readonly option: Option; readonly onShow: (id: string) => void }) {
  const words = useWords(filmWords);
  const draft = useDraft();
  const workspace = useWorkspace();
  const decimalSign = useDecimalSign();
  const { read, all, films, look } = useDraftFilms();
  const [scope, setScope] = useState<Scope>({ kind: 'all' });
  const { choice, from } = inheritedAt(draft, option, scope);
  const given = openingsOf(draft).filter(({ roomId, opening }) => filmOf(option, roomId, opening.id));
  const bare = given.length < openingsOf(draft).length;
  const at = field.films(option.id);
  const fault = useFault(at, bare ? 'noFilm' : null);

  const choose = (film: Film) =>
    workspace.change((now) =>
      chooseFilm(now, option.id, scope, {
        sku: film.sku,
        stripes: isStriped(film) ? (choice?.stripes ?? firstStripes(decimalSign)) : null,
      }),
    );
  const stripe = (sku: string) => (stripes: Stripes) =>
    workspace.change((now) => chooseFilm(now, option.id, from, { sku, stripes }));

  if (read.state === 'failed') {
    return (
      <div className="grid justify-items-start gap-3">
        <p>{words.failed}</p>
        <button type="button" onClick={read.retry} className="action-quiet">
          {words.retry}
        </button>
      </div>
    );
  }
  if (read.state === 'waiting') return <div className="waiting h-80" />;
  if (films.length === 0) {
    return (
      <div className="grid gap-2">
        <p>{words.empty}</p>
        <Contact />
      </div>
    );
  }
  return (
    <section id={at} tabIndex={-1} aria-label={words.list} className="grid grid-cols-1 gap-6 outline-none">
      <FaultText id={`${at}-fault`} fault={fault} />
      {/* One film for everything is what most people want: what can differ comes after it. */}
      {given.length > 0 && (
        <ScopePicker
          draft={draft}
          option={option}
          value={scope}
          nameOf={(sku) => all.find((film) => film.sku === sku)?.name ?? sku}
          onPick={setScope}
        />
      )}
      {choice?.stripes && (
        <StripesEditor
          optionId={option.id}
          scope={scopeName(from)}
          stripes={choice.stripes}
          openings={openingsWith(draft, option, scopeName(from))}
          onChange={stripe(choice.sku)}
        />
      )}
      <FilmList
        films={films}
        goal={goalOf(draft)}
        chosen={choice?.sku}
        name={`film-${option.id}`}
        onPick={choose}
      />
      {given.length > 0 && <AddOption onShow={onShow} />}
      {choice && !isVehicle(draft) && (
        <section className="grid gap-4">
          <h2 className="text-lg">{words.stripes.preview}</h2>
          <RoomsPreview draft={draft} option={option} look={look} />
        </section>
      )}
    </section>
  );
}
