/** The door of 演示: one step is one transaction. */
@NullMarked
package org.weishishi.demo.application;

import org.jspecify.annotations.NullMarked;
