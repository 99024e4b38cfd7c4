import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useEditor, useEditorState } from '../page/editor-context';
import { newId } from '../page/new-id';
import { useAmounts } from '../price/use-amounts';
import { isVehicle } from '../state/draft';
import { newPlace } from '../state/new-draft';
import { addPlace } from '../state/places';
import { openingTypes } from '../state/rooms';
import { PlacePane } from './place-pane';

/** Everything that is measured. */
export function Places() {
  const { session } = useEditor();
  const translate = useTranslate();
  const draft = useEditorState(({ work }) => work.draft);
  const told = useEditorState((state) => state.told);
  const amounts = useAmounts();
  const types = openingTypes(draft);
  const add = () => {
    const place = newPlace(draft, translate('editor.room.new', { number: 1 }), newId);
    session.change((now) => addPlace(now, place));
  };
  return (
    <>
      {draft.places.map((place) => (
        <PlacePane
          key={place.id}
          place={place}
          types={types}
          told={told}
          amounts={amounts}
          only={draft.places.length === 1}
        />
      ))}
      <Button onClick={add} color="inherit" sx={{ justifySelf: 'start' }}>
        {translate(isVehicle(draft) ? 'editor.place.add_vehicle' : 'editor.place.add')}
      </Button>
    </>
  );
}
