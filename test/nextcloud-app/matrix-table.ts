// Who may do what in the Nextcloud app: what each endpoint answers to each kind of asker.
export const askers = ['anonymous', 'of another group', 'member', 'set it up', 'admin', 'disabled', 'just removed'] as const;

/** Of each endpoint: what it answers to each asker, in their order. */
export const table: Readonly<Record<string, readonly number[]>> = {
  'GET groups': [401, 200, 200, 200, 200, 401, 200],
  'POST groups': [401, 400, 400, 400, 400, 401, 400],
  'GET groups/{id}': [401, 404, 200, 200, 404, 401, 404],
  'PUT groups/{id}': [401, 404, 403, 200, 404, 401, 404],
  'POST groups/{id}/activate': [401, 404, 403, 200, 404, 401, 404],
  'POST groups/{id}/snapshot': [401, 404, 200, 200, 404, 401, 404],
  'POST groups/{id}/plan': [401, 404, 400, 400, 404, 401, 404],
  'GET groups/{id}/plan': [401, 404, 200, 200, 404, 401, 404],
  'POST groups/{id}/effects/hold': [401, 404, 200, 200, 404, 401, 404],
  'POST groups/{id}/effects/release': [401, 404, 200, 200, 404, 401, 404],
  'POST groups/{id}/effects/apply': [401, 404, 200, 400, 404, 401, 404],
  'POST groups/{id}/effects/undo': [401, 404, 400, 400, 404, 401, 404],
  'GET preferences': [401, 200, 200, 200, 200, 401, 200],
  'PUT preferences': [401, 200, 200, 200, 200, 401, 200],
  'DELETE groups/{id}': [401, 404, 403, 200, 404, 401, 404],
};
