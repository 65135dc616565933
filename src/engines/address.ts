import { ConfigError } from '../errors.ts';
import { shownAddress } from './secrets.ts';

/** @throws ConfigError when no request could go there */
export function assertAddress(address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.username || url?.password) throw withSecrets();
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return;
  const shown = shownAddress(address);
  throw new ConfigError(
    { en: `not the address of a service: ${shown}`, fr: `pas une adresse de service\u00a0: ${shown}` },
    {
      hint: /^[a-z][a-z0-9+.-]*:\/\//i.test(address)
        ? { en: 'It looks like http://localhost:11434/v1.', fr: 'Elle ressemble à http://localhost:11434/v1.' }
        : {
            en: 'http:// or https:// is missing before it, as in http://localhost:11434/v1.',
            fr: 'Il manque http:// ou https:// devant, comme dans http://localhost:11434/v1.',
          },
    },
  );
}

const withSecrets = (): ConfigError =>
  new ConfigError(
    { en: 'the base URL holds a user or a password', fr: 'l’adresse du service contient un nom ou un mot de passe' },
    {
      hint: {
        en: 'Put the secret into OPENAI_API_KEY: addresses are shown.',
        fr: 'Mettez le secret dans OPENAI_API_KEY\u00a0: les adresses s’affichent.',
      },
    },
  );
