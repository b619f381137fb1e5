// Three times Escape within two seconds leaves as the link does, and takes this page out of Back's reach.
const link = document.querySelector('[data-leave]')
let presses = []

function leave(event) {
  event?.preventDefault()
  document.body.hidden = true
  location.replace(link.href)
}

if (link) {
  link.addEventListener('click', leave)
  document.addEventListener('keydown', event => {
    const now = performance.now()
    presses = event.key === 'Escape' ? [...presses.filter(at => now - at < 2000), now] : []
    if (presses.length === 3) {
      leave()
    }
  })
}

// A page kept in the browser's memory is asked for again, and what the browser itself remembers of a form is put back
// when no draft stands behind the page: answers erased meanwhile do not reappear.
addEventListener('pageshow', event => {
  const again = performance.getEntriesByType('navigation')[0]?.type !== 'navigate'
  if (again && !document.querySelector('[data-expires-in]')) {
    for (const form of document.forms) {
      form.reset()
    }
  }
  if (event.persisted) {
    document.body.hidden = true
    location.reload()
  }
})
