import "./tokens.css";
import "./base.css";
import "./controls.css";
import "./toast.css";
import "./shell.css";
