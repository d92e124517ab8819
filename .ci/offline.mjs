// Stands in the bundles for the network code of packages that can fetch: nothing leaves the machine.
export default function fetch() {
  throw new Error('Factnote does not use the network.');
}
export class Headers {}
export class Response {}
