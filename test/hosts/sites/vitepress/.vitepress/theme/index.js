import DefaultTheme from 'vitepress/theme';
import 'verdict-compare';

export default DefaultTheme;
