import './shell/explorer.js';
import { applyTheme } from './shell/media.js';
import { language, words } from './words/words.js';

applyTheme();
document.documentElement.lang = language.tag;
document.documentElement.dir = language.dir;
document.title = words.title;
