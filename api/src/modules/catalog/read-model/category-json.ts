/** A category of alias c as the JSON of the ProductCategory type. */
export const CATEGORY_JSON = `json_build_object('id', c.id, 'name', c.name, 'slug', c.slug, 'verticals', c.verticals,
    'features', c.features, 'sortOrder', c.sort_order, 'version', c.version, 'createdAt', c.created_at,
    'updatedAt', c.updated_at)`;
