;;; -*- lexical-binding: t -*-
;; Opens a file of the current folder as a user would who has the configuration of docs/editors.md, which has been loaded,
;; and prints what is seen. Written for Emacs 28 with eglot 1.9.

(setq eglot-events-buffer-size 0)

(defun print-line (kind text)
  (princ (format "%s\t%s\n" kind (replace-regexp-in-string "\n" " " text))))

(defun wait-for (what condition)
  "Handle what the server sends until CONDITION returns something; fail after 20 seconds."
  (with-timeout (20 (error "no %s came" what))
    (let (found)
      (while (not (setq found (funcall condition)))
        (accept-process-output nil 0.02))
      found)))

(find-file "a.txt")
;; Emacs connects after the command that has opened the file; a batch has no commands.
(run-hooks 'post-command-hook)
(wait-for "server" #'eglot-current-server)
(wait-for "finding"
          (lambda ()
            (flymake-start)
            (flymake-diagnostics)))
(dolist (finding (flymake-diagnostics))
  (print-line "finding" (flymake-diagnostic-text finding)))
(goto-char 6)
(let ((hover (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams))))
  (print-line "hover" (plist-get (plist-get hover :contents) :value)))
(dolist (report (xref-backend-references 'eglot "LSP identifier at point."))
  (print-line "reference" (file-name-nondirectory (xref-location-group (xref-item-location report)))))
(eglot-shutdown (eglot-current-server))
