/** Arguments that several operations on quotations share. */
export const ID_ARGUMENT = { description: "The quotation's id." };

export const TOKEN_ARGUMENT = {
  nullable: true,
  description:
    "The private link's token, for callers who are not staff; the Authorization header does the same.",
};

export const VERSION_ARGUMENT = {
  nullable: true,
  description: 'Refuse with VERSION_CONFLICT when the quotation has another version by now.',
};
