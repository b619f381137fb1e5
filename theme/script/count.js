// Says how many characters are left: at once to the eye, after a pause to a screen reader.
for (const area of document.querySelectorAll('textarea[data-limit]')) {
  const shown = document.getElementById(`${area.id}-info`)
  const spoken = document.createElement('div')
  spoken.className = 'govuk-visually-hidden'
  spoken.setAttribute('aria-live', 'polite')
  shown.after(spoken)
  let pause

  const count = () => {
    const left = Number(area.dataset.limit) - [...area.value.replace(/\r\n/g, '\n')].length
    const text = (left < 0 ? area.dataset.over : area.dataset.left).replace('{number}', Math.abs(left))
    shown.textContent = text
    shown.classList.toggle('govuk-error-message', left < 0)
    clearTimeout(pause)
    pause = setTimeout(() => { spoken.textContent = text }, 1000)
  }
  area.addEventListener('input', count)
  count()
}
