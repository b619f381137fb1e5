// The municipality field offers what may be meant while one types: the combobox pattern of ARIA 1.2 with a list to pick
// from. Without this file the same candidates stand on the next page.
for (const box of document.querySelectorAll('[data-municipalities]')) {
  const input = box.querySelector('input[type="text"]')
  const searched = box.querySelector('[data-searched]')
  const candidate = box.querySelector('input[type="hidden"][data-candidate]')
  if (input && searched && candidate) {
    enhance(box, input, searched, candidate)
  }
}

function enhance(box, input, searched, candidate) {
  const list = document.createElement('ul')
  const status = document.createElement('div')
  let asked = 0
  let pause
  let pressed = false

  list.id = `${input.id}-options`
  list.className = 'cpas-combobox__list'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', box.querySelector('label').textContent.trim())
  status.className = 'govuk-visually-hidden'
  status.setAttribute('role', 'status')
  const frame = document.createElement('div')
  frame.className = 'cpas-combobox'
  input.before(frame)
  frame.append(input, list)
  box.append(status)
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })) {
    input.setAttribute(name, value)
  }

  const options = () => [...list.children]
  const active = () => options().findIndex(option => option.getAttribute('aria-selected') === 'true')

  function close() {
    asked++
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }

  function mark(position) {
    options().forEach((option, at) => option.setAttribute('aria-selected', String(at === position)))
    const option = options()[position]
    input.setAttribute('aria-activedescendant', option.id)
    option.scrollIntoView({ block: 'nearest' })
  }

  function pick(option) {
    input.value = searched.value = option.dataset.name
    candidate.value = option.dataset.code
    status.textContent = option.dataset.name
    close()
  }

  function optionOf(item, at) {
    const option = document.createElement('li')
    option.id = `${list.id}-${at}`
    option.className = 'cpas-combobox__option'
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    option.dataset.code = item.code
    option.dataset.name = item.name
    option.textContent = item.name
    if (item.why) {
      const why = document.createElement('span')
      why.className = 'cpas-combobox__why'
      why.textContent = item.why
      option.append(' ', why)
    }
    option.addEventListener('pointerdown', event => event.preventDefault())
    option.addEventListener('click', () => pick(option))
    return option
  }

  async function ask() {
    const question = ++asked
    const typed = input.value.trim()
    if (typed.length < 2) {
      close()
      return
    }
    try {
      const answer = await fetch(`${box.dataset.municipalities}?q=${encodeURIComponent(typed)}`, { headers: { Accept: 'application/json' } })
      const found = await answer.json()
      if (answer.ok && question === asked) {
        list.replaceChildren(...found.items.map(optionOf))
        list.hidden = found.items.length === 0
        input.setAttribute('aria-expanded', String(!list.hidden))
        input.removeAttribute('aria-activedescendant')
        status.textContent = found.status
      }
    } catch {
      close()
    }
  }

  input.addEventListener('input', () => {
    searched.value = candidate.value = ''
    clearTimeout(pause)
    pause = setTimeout(ask, 150)
  })
  // The list takes room: it goes only once a press elsewhere is over, so that what is pressed does not move away under it.
  input.addEventListener('blur', () => pressed || close())
  addEventListener('pointerdown', () => { pressed = true }, true)
  for (const over of ['click', 'pointercancel']) {
    addEventListener(over, () => {
      pressed = false
      if (document.activeElement !== input) {
        close()
      }
    }, true)
  }
  input.addEventListener('keydown', event => {
    const last = options().length - 1
    if (event.key === 'ArrowDown' && list.hidden) {
      ask()
    } else if (list.hidden) {
      return
    } else if (event.key === 'ArrowDown') {
      mark(active() === last ? 0 : active() + 1)
    } else if (event.key === 'ArrowUp') {
      mark(active() <= 0 ? last : active() - 1)
    } else if (event.key === 'Enter' && active() >= 0) {
      pick(options()[active()])
    } else if (event.key === 'Escape') {
      close()
    } else {
      return
    }
    event.preventDefault()
  })
}
