import { usePlace } from '../routing/place';
import { DraftPage } from './draft-page';

/** A draft of a quote, at one of its steps. */
export default function Page() {
  const { draft = '', step } = usePlace().params;
  return <DraftPage id={draft} slug={step} />;
}
