package org.weishishi.shell.rest;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * 断线处理 · a line that breaks while something is sent to us: nobody hears the answer, and one line of the log says so. Downloads are left
 * alone, there a broken line ends the work.
 */
@WebFilter(filterName = "lost-line", urlPatterns = "/api/*", asyncSupported = true)
public class LostLine implements Filter {

    private static final System.Logger LOG = System.getLogger(LostLine.class.getName());

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        boolean sends = !"GET".equals(asked.getMethod());
        chain.doFilter(request, sends ? new Answer(asked, (HttpServletResponse) response) : response);
    }

    /** Writes while somebody listens. */
    private static final class Answer extends HttpServletResponseWrapper {

        private final String request;
        private @Nullable ServletOutputStream out;
        private boolean lost;

        Answer(HttpServletRequest asked, HttpServletResponse response) {
            super(response);
            request = asked.getMethod() + " " + asked.getRequestURI();
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            ServletOutputStream known = out;
            if (known == null) {
                known = new Out(this, super.getOutputStream());
                out = known;
            }
            return known;
        }

        @Override
        public void flushBuffer() throws IOException {
            heard(super::flushBuffer);
        }

        private void heard(Writing writing) {
            if (lost) {
                return;
            }
            try {
                writing.write();
            } catch (IOException gone) {
                lost = true;
                LOG.log(Level.INFO, "line lost during " + request + ": " + gone.getMessage());
            }
        }
    }

    /** Something that is written. */
    private interface Writing {

        void write() throws IOException;
    }

    /** The bytes of the answer. */
    private static final class Out extends ServletOutputStream {

        private final Answer answer;
        private final ServletOutputStream out;

        Out(Answer answer, ServletOutputStream out) {
            this.answer = answer;
            this.out = out;
        }

        @Override
        public void write(int one) {
            answer.heard(() -> out.write(one));
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            answer.heard(() -> out.write(bytes, from, length));
        }

        @Override
        public void flush() {
            answer.heard(out::flush);
        }

        @Override
        public void close() {
            answer.heard(out::close);
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
