// A page that came back with mistakes begins at their list, for eyes and screen readers alike.
document.querySelector('[data-mistakes]')?.focus()
