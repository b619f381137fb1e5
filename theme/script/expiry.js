// Five minutes before unused answers are dropped the page says so, wherever one has scrolled to; then it goes away itself.
const expiry = document.querySelector('[data-expires-in]')

if (expiry) {
  const end = Date.now() + Number(expiry.dataset.expiresIn) * 1000

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
}
