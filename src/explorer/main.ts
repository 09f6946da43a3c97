import './shell/explorer.js';
import { applyTheme } from './kit/media.js';
import { language, words } from './core/words/words.js';

applyTheme();
document.documentElement.lang = language.tag;
document.documentElement.dir = language.dir;
document.title = words.title;
