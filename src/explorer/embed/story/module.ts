import { storyStyles as styles } from './styles.js';

export { openStory } from './open-story.js';
export const storyStyles = styles.styleSheet;
