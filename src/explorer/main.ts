import { Explorer } from './shell/explorer.js';
import { applyTheme } from './kit/media.js';
import { codeFor } from './core/words/languages.js';
import { speak } from './core/words/words.js';

applyTheme();
const asked = new URLSearchParams(location.search).get('lang');
// Without the words of another language the page opens in English.
await speak(codeFor(asked, navigator.languages)).catch(() => undefined);
customElements.define('mg-explorer', Explorer);
