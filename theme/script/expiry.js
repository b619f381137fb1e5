// Five minutes before unused answers are dropped, or an unused session ends, the page says so, wherever one has scrolled
// to; then it goes away itself. A session is extended from here, so that nothing typed is lost.
const expiry = document.querySelector('[data-expires-in]')

if (expiry) {
  const lasts = Number(expiry.dataset.expiresIn) * 1000
  let end = Date.now() + lasts

  setInterval(() => {
    const left = end - Date.now()
    if (left <= 0) {
      document.body.hidden = true
      location.replace(expiry.dataset.start)
    } else if (left < 5 * 60 * 1000 && !expiry.classList.contains('cpas-unused')) {
      expiry.classList.add('cpas-unused')
      expiry.setAttribute('role', 'alert')
    }
  }, 5000)

  expiry.querySelector('[data-stay]')?.addEventListener('submit', async event => {
    event.preventDefault()
    const form = event.target
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }).catch(() => null)
    if (answer?.ok && !answer.redirected) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      form.querySelector('p').textContent = page.querySelector('[data-stays]').textContent
      end = Date.now() + lasts
      expiry.classList.remove('cpas-unused')
      expiry.removeAttribute('role')
    } else {
      location.replace(expiry.dataset.start)
    }
  })
}
