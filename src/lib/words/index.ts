/** Everything that a visitor reads. The one place that says which language: point it at another folder. */
export * from './en';
