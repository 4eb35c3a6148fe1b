// Every sentence of one language, by room.
export * from './agenda';
export * from './conclusions';
export * from './digest';
export * from './documents';
export * from './formats';
export * from './host';
export * from './left-out';
export * from './mail';
export * from './nextcloud';
export * from './overview';
export * from './plan';
export * from './reports';
export * from './tables';
export * from './time';
export * from './cli';
