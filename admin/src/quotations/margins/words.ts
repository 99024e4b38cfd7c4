import { defineWords } from '../../i18n/words';

export const marginWords = defineWords(
  {
    margin: {
      page: 'Márgenes de %{number}',
      open: 'Hoja de márgenes',
      lead: 'Solo para la tienda. Los costos son los de hoy, por m² de lámina con su merma.',
      internal: 'Uso interno',
      glass: 'Vidrio y lámina',
      area: 'Lámina con merma',
      unit_cost: 'Costo por m²',
      cost: 'Costo',
      material: 'Precio del material',
      line_margin: 'Margen del material',
      installation: 'Instalación',
      no_cost: 'Sin costo',
      missing: 'Faltan costos',
      net: 'Neto para el cliente, con descuentos y ajustes',
      film_cost: 'Costo de la lámina',
      left: 'Queda para instalación y ganancia',
      unknown:
        'Falta el costo de %{smart_count} línea: el margen no se puede calcular. |||| Falta el costo de %{smart_count} líneas: el margen no se puede calcular.',
      hint: 'Pon el costo por m² en la página de cada lámina.',
    },
  },
  {
    margin: {
      page: 'Margins of %{number}',
      open: 'Margin sheet',
      lead: 'For the shop only. Costs are those of today, by m² of film with its waste.',
      internal: 'Internal',
      glass: 'Glass and film',
      area: 'Film with waste',
      unit_cost: 'Cost per m²',
      cost: 'Cost',
      material: 'Price of the material',
      line_margin: 'Margin on the material',
      installation: 'Installation',
      no_cost: 'No cost',
      missing: 'Costs are missing',
      net: 'Net for the customer, with discounts and adjustments',
      film_cost: 'Cost of the film',
      left: 'Left for installation and profit',
      unknown:
        'The cost of %{smart_count} line is missing: the margin cannot be told. |||| The costs of %{smart_count} lines are missing: the margin cannot be told.',
      hint: 'Set the cost per m² on the page of each film.',
    },
  },
);
