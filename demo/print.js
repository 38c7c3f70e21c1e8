// The button of print.html.
document.getElementById('print').addEventListener('click', () => print());
