import { NumberInput, ReferenceInput, required, SelectInput, TextInput } from 'react-admin';
import { PRODUCT_TYPES, useChoices } from '../../format/choices';
import { Fields } from '../../forms/fields';

const PERCENT = { min: 0, max: 100, step: 1 };

export const ProductFields = () => (
  <>
    <Fields>
      <TextInput source="name" validate={required()} />
      <TextInput source="sku" validate={required()} />
      <ReferenceInput source="category.id" reference="categories">
        <SelectInput validate={required()} />
      </ReferenceInput>
      <SelectInput source="type" choices={useChoices('productType', PRODUCT_TYPES)} validate={required()} />
    </Fields>
    <TextInput source="description" multiline minRows={3} />
    <Fields>
      <NumberInput source="specifications.visibleLightTransmission" {...PERCENT} />
      <NumberInput source="specifications.heatRejection" {...PERCENT} />
      <NumberInput source="specifications.uvProtection" {...PERCENT} />
      <NumberInput source="specifications.opacity" {...PERCENT} />
      <TextInput
        source="specifications.thicknessMicrons"
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
      />
      <NumberInput source="specifications.warrantyYears" {...PERCENT} />
      <TextInput source="specifications.color" />
      <TextInput source="specifications.material" />
    </Fields>
  </>
);
