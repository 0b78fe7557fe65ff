import type { UseFormReturnType } from '@mantine/form';
import { Refused } from '../api/errors.ts';

/**
 * Puts what a mutation refused at the fields of its form.
 * @returns what belongs to none of them, to be shown above the form; undefined where there is nothing left to show
 */
export function refusalsIn<Values extends Record<string, unknown>>(form: UseFormReturnType<Values>, error: Error): Error | undefined {
  if (!(error instanceof Refused)) return error;
  const isField = (path: readonly string[]): boolean => path.length > 0 && Object.hasOwn(form.getValues(), path[0] ?? '');
  for (const { field, message } of error.userErrors) if (isField(field)) form.setFieldError(field.join('.'), message);
  const others = error.userErrors.filter(({ field }) => !isField(field));
  return others.length > 0 ? new Refused(others) : undefined;
}

/** The same refusal in the words of a form that is a part of the input, the one at that path. */
export function below(error: Error, ...path: readonly string[]): Error {
  if (!(error instanceof Refused)) return error;
  return new Refused(error.userErrors.map(({ code, field, message }) => {
    if (!path.every((name, index) => field[index] === name)) return { code, field, message };
    const whole = field.join('.');
    return { code, field: field.slice(path.length), message: message.replaceAll(`${whole}: `, '').replaceAll(whole, 'This') };
  }));
}
