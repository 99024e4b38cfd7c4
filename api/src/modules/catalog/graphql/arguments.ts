/** Arguments that several operations on the catalogue share. */
export const PRODUCT_ID = { description: "The product's id." };
export const CATEGORY_ID = { description: "The category's id." };

export const VERSION = {
  description: 'The version that the change was made on; another is a VERSION_CONFLICT.',
};

export const PRODUCT_VERSION = {
  nullable: true,
  description: 'Refuse with VERSION_CONFLICT when the product has another version by now.',
};
