import { z } from 'zod';

/**
 * A signed pack is one JSON file around the text of a pack file. What is signed is the UTF-8 form of `SIGNED_PREFIX`
 * followed by that text, character for character as it stands in `pack`; so nothing about JSON's many ways of writing
 * one value matters.
 */
const envelopeSchema = z.strictObject({
  format: z.literal('kiem-tin/signed-pack'),
  formatVersion: z.literal(1),
  algorithm: z.literal('Ed25519'),
  /** Public key, 32 bytes in base64. */
  key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
  /** 64 bytes in base64. */
  signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
  /** The text of the pack file. */
  pack: z.string(),
});

const SIGNED_PREFIX = 'kiem-tin/signed-pack/1\n';

/** A key pair as it is kept in a file: 32 bytes, and PKCS #8, in base64. */
export const keyPairSchema = z.strictObject({
  format: z.literal('kiem-tin/signing-key'),
  formatVersion: z.literal(1),
  name: z.string().min(1),
  publicKey: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
  privateKey: z.string().regex(/^[A-Za-z0-9+/]{64}$/),
});

export type KeyPair = z.infer<typeof keyPairSchema>;

/** A pack file out of its envelope. `checked`: the signature fits the key; whether the key is trusted is another matter. */
export type OpenedPack =
  | { readonly state: 'unsigned'; readonly text: string }
  | { readonly state: 'checked'; readonly text: string; readonly key: string }
  | { readonly state: 'broken' }
  /** The browser cannot check signatures of this kind. */
  | { readonly state: 'unsupported'; readonly text: string };

function toBytes(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function toBase64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

function signedBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(SIGNED_PREFIX + text);
  return new Uint8Array(bytes);
}

/** Makes a new key pair. */
export async function makeKeyPair(name: string): Promise<KeyPair> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('publicKey' in pair)) throw new TypeError('Ed25519 gives a pair of keys');
  return {
    format: 'kiem-tin/signing-key',
    formatVersion: 1,
    name,
    publicKey: toBase64(await crypto.subtle.exportKey('raw', pair.publicKey)),
    privateKey: toBase64(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
  };
}

/** Signs the text of a pack file; gives the text of the signed file. */
export async function signPack(text: string, { publicKey, privateKey }: KeyPair): Promise<string> {
  const key = await crypto.subtle.importKey('pkcs8', toBytes(privateKey), 'Ed25519', false, ['sign']);
  const signature = await crypto.subtle.sign('Ed25519', key, signedBytes(text));
  const envelope: z.infer<typeof envelopeSchema> = {
    format: 'kiem-tin/signed-pack',
    formatVersion: 1,
    algorithm: 'Ed25519',
    key: publicKey,
    signature: toBase64(signature),
    pack: text,
  };
  return `${JSON.stringify(envelope, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEnvelope(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getOwnPropertyDescriptor(value, 'format')?.value === 'kiem-tin/signed-pack'
  );
}

/** Takes a pack file out of its envelope, if it has one, and checks the signature. Nothing is thrown. */
export async function openSigned(text: string): Promise<OpenedPack> {
  // Cheap to tell, and a large unsigned file is not parsed twice.
  if (!text.slice(0, 2000).includes('kiem-tin/signed-pack')) return { state: 'unsigned', text };
  const value = parsed(text);
  if (!isEnvelope(value)) return { state: 'unsigned', text };
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) return { state: 'broken' };
  const { key, signature, pack } = envelope.data;
  let publicKey: CryptoKey;
  try {
    publicKey = await crypto.subtle.importKey('raw', toBytes(key), 'Ed25519', false, ['verify']);
  } catch (error) {
    const isUnknown = error instanceof Error && error.name === 'NotSupportedError';
    return isUnknown ? { state: 'unsupported', text: pack } : { state: 'broken' };
  }
  try {
    const fits = await crypto.subtle.verify('Ed25519', publicKey, toBytes(signature), signedBytes(pack));
    return fits ? { state: 'checked', text: pack, key } : { state: 'broken' };
  } catch {
    return { state: 'broken' };
  }
}

/** A public key out of what somebody pasted: the base64 itself, or the public part of a key file. */
export function readPublicKey(pasted: string): string | undefined {
  const plain = pasted.replace(/\s+/g, '');
  if (keyPairSchema.shape.publicKey.safeParse(plain).success) return plain;
  const value = parsed(pasted);
  if (typeof value !== 'object' || value === null) return undefined;
  const key: unknown = Object.getOwnPropertyDescriptor(value, 'publicKey')?.value;
  return keyPairSchema.shape.publicKey.safeParse(key).data;
}

/** A short form of a public key that two people can compare: four groups of four letters and digits. */
export async function keyPrint(key: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', toBytes(key)));
  const hex = [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.match(/.{4}/g)?.join('-') ?? hex;
}
