package org.weishishi.shell;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** 异常处理入口 · puts {@link FacesFailures} around the handler of Faces; named in faces-config.xml. */
public class FacesFailuresFactory extends ExceptionHandlerFactory {
    /** @param wrapped the factory of Faces */
    public FacesFailuresFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FacesFailures(getWrapped().getExceptionHandler());
    }
}
