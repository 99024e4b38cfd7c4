/** The conditions of a shop as there are many, for people to have something to read and accept. */
export const DEMO_TERMS = `1. El precio incluye lámina, instalación e IVA. Es referencial hasta la visita técnica, en que medimos cada vidrio; si cambia, te lo decimos antes y puedes arrepentirte sin costo.
2. Al confirmar después de la visita se paga la mitad; el saldo, el día en que terminamos.
3. Instalamos en la fecha que acordemos. Necesitamos medio metro libre frente a cada vidrio.
4. La lámina se asienta en unos 30 días: en ese tiempo puede verse humedad, y no hay que limpiarla la primera semana.
5. La garantía es la de cada lámina y cubre burbujas, despegue y cambio de color. No cubre golpes ni limpieza con elementos abrasivos.`;
