import 'verdict-compare';
