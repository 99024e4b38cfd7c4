import './wizard.css';
import { usePlace } from '../routing/place';
import { DraftPage } from './draft-page';
import { StartPage } from './start/start-page';

/** The quote wizard: where it begins, or a draft at one of its steps. */
export default function Page() {
  const { draft, step } = usePlace().params;
  return draft ? <DraftPage id={draft} slug={step} /> : <StartPage />;
}
