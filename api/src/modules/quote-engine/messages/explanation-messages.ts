import { defineMessages } from '../../../kernel/messages.js';

/** What each number of a line is, and why. */
export const explanationMessages = defineMessages(
  {
    'explanation.BASE_AREA': 'Vidrio: {{width, figure}} × {{height, figure}} m × {{quantity}}, en m²',
    'explanation.BASE_HORIZONTAL_STRIPES':
      'Franjas horizontales: {{count}} de {{run, figure}} m en {{quantity}} vidrio(s), en m',
    'explanation.BASE_VERTICAL_STRIPES':
      'Franjas verticales: {{count}} de {{run, figure}} m en {{quantity}} vidrio(s), en m',
    'explanation.WASTE_DEFAULT': 'Merma general',
    'explanation.QUANTITY': 'Lámina con merma, en {{unit}}',
    'explanation.FACTOR_FLOOR': 'Recargo de instalación por piso {{floor}} (sobre el {{above}})',
    'explanation.FACTOR_DIFFICULT_ACCESS': 'Recargo de instalación por acceso difícil',
    'explanation.FACTOR_CURVED_GLASS': 'Recargo de instalación por vidrio curvo',
    'explanation.FACTOR_EXTREME_WEATHER': 'Recargo de instalación por exposición al clima',
    'explanation.COMPLEXITY_FACTOR': 'Factor de instalación',
    'explanation.MATERIAL_PRICE': 'Precio del material por {{unit}}',
    'explanation.MATERIAL_COST': 'Material: cantidad × precio',
    'explanation.INSTALLATION_PRICE': 'Precio de la instalación por {{unit}}',
    'explanation.INSTALLATION_COST': 'Instalación: cantidad × precio × factor',
    'explanation.SUBTOTAL': 'Material más instalación',
  },
  {
    'explanation.BASE_AREA': 'Glass: {{width, figure}} × {{height, figure}} m × {{quantity}}, in m²',
    'explanation.BASE_HORIZONTAL_STRIPES':
      'Horizontal stripes: {{count}} of {{run, figure}} m on {{quantity}} opening(s), in m',
    'explanation.BASE_VERTICAL_STRIPES':
      'Vertical stripes: {{count}} of {{run, figure}} m on {{quantity}} opening(s), in m',
    'explanation.WASTE_DEFAULT': 'General waste',
    'explanation.QUANTITY': 'Film including waste, in {{unit}}',
    'explanation.FACTOR_FLOOR': 'Installation surcharge for floor {{floor}} (above {{above}})',
    'explanation.FACTOR_DIFFICULT_ACCESS': 'Installation surcharge for difficult access',
    'explanation.FACTOR_CURVED_GLASS': 'Installation surcharge for curved glass',
    'explanation.FACTOR_EXTREME_WEATHER': 'Installation surcharge for extreme weather',
    'explanation.COMPLEXITY_FACTOR': 'Installation factor',
    'explanation.MATERIAL_PRICE': 'Material price per {{unit}}',
    'explanation.MATERIAL_COST': 'Material: quantity × price',
    'explanation.INSTALLATION_PRICE': 'Installation price per {{unit}}',
    'explanation.INSTALLATION_COST': 'Installation: quantity × price × factor',
    'explanation.SUBTOTAL': 'Material plus installation',
  },
);
