-- Starts the server in a real Neovim, on the file that it was opened with, and prints what the user would see.
-- Written for 0.7, which has neither `vim.lsp.start` nor `nvim -l`.
local server = vim.split(os.getenv('CROSSQUOTE_SERVER'), '\n')
local position = { line = 0, character = 5 }
local client

local function print_line(name, text)
  io.stdout:write(name .. '\t' .. text:gsub('\n', ' ') .. '\n')
end

local function ask(buffer, method, more)
  local params = vim.tbl_extend('force', {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    position = position,
  }, more or {})
  local answers, failure = vim.lsp.buf_request_sync(buffer, method, params, 10000)
  assert(answers and answers[client], method .. ': ' .. tostring(failure))
  return answers[client].result
end

--- The titles and edits of the code actions at the position.
local function code_actions(buffer)
  local range = { start = position, ['end'] = position }
  return ask(buffer, 'textDocument/codeAction', { range = range, context = { diagnostics = {} } })
end

--- Saves a file that an edit has filled. @return its text on one line
local function save(name)
  local file = vim.fn.bufnr(name)
  vim.fn.mkdir(vim.fn.fnamemodify(name, ':h'), 'p')
  vim.api.nvim_buf_call(file, function() vim.cmd('silent write!') end)
  return table.concat(vim.api.nvim_buf_get_lines(file, 0, -1, false), ' ')
end

--- Says what whoever speaks, after the quotation, is called.
local function rename(buffer)
  local name = { line = 0, character = 58 }
  local edit = ask(buffer, 'textDocument/rename', { position = name, newName = 'The harbour master' })
  vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
  print_line('decision', save('.crossquote/entities.json'))
  -- This Neovim tells of no files that change; the server looks when it is asked for code actions.
  code_actions(buffer)
  print_line('renamed', ask(buffer, 'textDocument/hover', { position = name }).contents.value)
end

--- Takes the first code action, saves what it edits, and looks which are offered then.
local function correct(buffer)
  local action = code_actions(buffer)[1]
  print_line('action', action.title)
  if not action.edit then action = ask(buffer, 'codeAction/resolve', action) end
  vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
  print_line('correction', save('.crossquote/annotations/a.txt.jsonld'))
  for _, offered in ipairs(code_actions(buffer)) do print_line('then', offered.title) end
end

local function check()
  local buffer = vim.api.nvim_get_current_buf()
  client = assert(vim.lsp.start_client({ name = 'crossquote', cmd = server, root_dir = vim.fn.getcwd() }))
  vim.lsp.buf_attach_client(buffer, client)
  assert(vim.wait(20000, function() return #vim.diagnostic.get(buffer) > 0 end, 20), 'no diagnostics came')
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    local lsp = diagnostic.user_data.lsp
    print_line('diagnostic', ('%s %s %d'):format(diagnostic.source, lsp.code, diagnostic.lnum))
  end
  print_line('hover', ask(buffer, 'textDocument/hover').contents.value)
  local references = ask(buffer, 'textDocument/references', { context = { includeDeclaration = true } })
  for _, location in ipairs(references) do
    print_line('reference', vim.fn.fnamemodify(vim.uri_to_fname(location.uri), ':t'))
  end
  rename(buffer)
  correct(buffer)
  vim.lsp.stop_client(client)
  assert(vim.wait(5000, function() return vim.lsp.client_is_stopped(client) end, 20), 'the server did not stop')
end

local ok, failure = pcall(check)
if not ok then
  io.stderr:write(tostring(failure) .. '\n')
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
