/** A customer of alias c as the JSON of the Customer type. */
export const CUSTOMER_JSON = `json_build_object('id', c.id, 'name', c.name, 'email', c.email, 'phone', c.phone,
  'whatsapp', c.whatsapp, 'type', c.type, 'taxId', c.tax_id, 'businessActivity', c.business_activity,
  'version', c.version, 'createdAt', c.created_at, 'updatedAt', c.updated_at, 'metadataByKey', c.metadata)`;
