/** `@bulkhead/sdk/addresses`: where published deployments are, and how to read the record of another. */
export {
  type AddressBook,
  addressesFromBroadcast,
  BroadcastInvalidError,
  type DeployedContract,
  type Deployment,
} from '../addresses/broadcast.js';
export { addresses } from '../generated/addresses.js';
