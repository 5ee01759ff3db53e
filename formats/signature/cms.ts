import { constants, createHash, verify, X509Certificate, type KeyLike } from 'node:crypto';
import { fromBER, GeneralizedTime, OctetString, UTCTime } from 'asn1js';
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, SignerInfo, TSTInfo } from 'pkijs';

/** A signature's envelope (CMS, RFC 5652), opened. */
export interface Envelope {
  readonly signerName: string;
  readonly signer: X509Certificate;
  readonly certificates: readonly X509Certificate[];
  /** As the signer, or a time stamp, says. */
  readonly signedAt: Date | null;
  /** Hash that the signed bytes have to have, and how it is taken. */
  readonly digestName: string;
  readonly isSha1: boolean;
  /** Whether bytes with this hash are what was signed, by the holder of the signer's key. */
  matches(digest: Buffer): boolean;
}

const OID = {
  commonName: '2.5.4.3',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  timeStampToken: '1.2.840.113549.1.9.16.2.14',
  timeStampInfo: '1.2.840.113549.1.9.16.1.4',
  pss: '1.2.840.113549.1.1.10',
} as const;

const DIGESTS: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/**
 * Opens a signature's envelope.
 *
 * @param bytes - DER, zeros after it allowed.
 * @throws Error when it is not a signature of a known kind.
 */
export function openEnvelope(bytes: Uint8Array): Envelope {
  const data = signedData(bytes);
  const [info] = data.signerInfos;
  const certificates = (data.certificates ?? []).filter((each) => each instanceof Certificate);
  const own = info && certificates.find((each) => isOf(each, info));
  if (!info || !own) throw new Error('the signature holds no certificate of its signer');
  const content = contentOf(data);
  const signer = toX509(own);
  const stamp =
    data.encapContentInfo.eContentType === OID.timeStampInfo && content ? timeStamp(content) : null;
  const ownDigest = digestOf(info.digestAlgorithm.algorithmId);
  const digestName = stamp?.digestName ?? (content ? 'sha1' : ownDigest);
  return {
    signerName: commonName(own),
    signer,
    certificates: certificates.map(toX509),
    signedAt: stamp?.at ?? stampedAt(info) ?? claimedAt(info),
    digestName,
    isSha1: ownDigest === 'sha1',
    matches: (digest) => {
      // A time stamp, and the old kind adbe.pkcs7.sha1, sign a text that holds the hash.
      if (stamp && !stamp.digest.equals(digest)) return false;
      if (!stamp && content && !content.equals(digest)) return false;
      const signed = content ? createHash(ownDigest).update(content).digest() : digest;
      return attributeDigest(info).equals(signed) && isSignedBy(info, signer.publicKey, ownDigest);
    },
  };
}

function signedData(bytes: Uint8Array): SignedData {
  const info = ContentInfo.fromBER(withoutPadding(bytes));
  return new SignedData({ schema: info.content });
}

/** PDF leaves room for the signature and fills it with zeros. */
function withoutPadding(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { offset } = fromBER(Uint8Array.from(bytes));
  return Uint8Array.from(offset > 0 ? bytes.subarray(0, offset) : bytes);
}

function isOf(certificate: Certificate, { sid }: SignerInfo): boolean {
  if (sid instanceof IssuerAndSerialNumber)
    return certificate.serialNumber.isEqual(sid.serialNumber) && certificate.issuer.isEqual(sid.issuer);
  const key = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.14')?.parsedValue as unknown;
  const wanted = (sid as { valueBlock?: { valueHexView?: Uint8Array } }).valueBlock?.valueHexView;
  return (
    key instanceof OctetString &&
    wanted !== undefined &&
    Buffer.from(key.valueBlock.valueHexView).equals(wanted)
  );
}

const toX509 = (certificate: Certificate): X509Certificate =>
  new X509Certificate(Buffer.from(certificate.toSchema(true).toBER(false)));

function commonName({ subject }: Certificate): string {
  const names = subject.typesAndValues.filter(({ type }) => type === OID.commonName);
  return names
    .map(({ value }) => value.valueBlock.value)
    .join(', ')
    .normalize('NFC');
}

function contentOf({ encapContentInfo }: SignedData): Buffer | null {
  return encapContentInfo.eContent ? Buffer.from(encapContentInfo.eContent.getValue()) : null;
}

function digestOf(oid: string): string {
  const name = DIGESTS[oid];
  if (!name) throw new Error(`unknown hash ${oid}`);
  return name;
}

function timeStamp(content: Buffer): { at: Date; digest: Buffer; digestName: string } {
  const { genTime, messageImprint } = TSTInfo.fromBER(Uint8Array.from(content));
  return {
    at: genTime,
    digest: Buffer.from(messageImprint.hashedMessage.valueBlock.valueHexView),
    digestName: digestOf(messageImprint.hashAlgorithm.algorithmId),
  };
}

const attributeOf = (info: SignerInfo, oid: string): unknown =>
  info.signedAttrs?.attributes.find(({ type }) => type === oid)?.values[0] as unknown;

function attributeDigest(info: SignerInfo): Buffer {
  const value = attributeOf(info, OID.messageDigest);
  if (!(value instanceof OctetString)) throw new Error('the signature holds no hash');
  return Buffer.from(value.valueBlock.valueHexView);
}

function claimedAt(info: SignerInfo): Date | null {
  const value = attributeOf(info, OID.signingTime);
  return value instanceof UTCTime || value instanceof GeneralizedTime ? value.toDate() : null;
}

/** The time in a time stamp on the signature. */
function stampedAt(info: SignerInfo): Date | null {
  const token = info.unsignedAttrs?.attributes.find(({ type }) => type === OID.timeStampToken)?.values[0] as
    { toBER(): ArrayBuffer } | undefined;
  if (!token) return null;
  const content = contentOf(signedData(new Uint8Array(token.toBER())));
  return content && timeStamp(content).at;
}

function isSignedBy(info: SignerInfo, key: KeyLike, digestName: string): boolean {
  const { signedAttrs, signature, signatureAlgorithm } = info;
  if (!signedAttrs) throw new Error('the signature holds no signed attributes');
  const signed = Buffer.from(signedAttrs.encodedValue);
  const pss = signatureAlgorithm.algorithmId === OID.pss;
  const options = pss
    ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
    : key;
  return verify(digestName, signed, options as KeyLike, Buffer.from(signature.valueBlock.valueHexView));
}
