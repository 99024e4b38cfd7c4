export { MessageAttempt } from './message-attempt.entity.js';
export { MessagePreference } from './message-preference.entity.js';
export { MessageTemplate } from './message-template.entity.js';
export { OutgoingMessage } from './outgoing-message.entity.js';
