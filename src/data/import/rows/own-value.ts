/** What a record itself holds under a key; nothing for what every object has by birth ("constructor"). */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
