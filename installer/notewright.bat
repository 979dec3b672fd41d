@echo off
rem Starts Notewright: without arguments the window, with arguments the command line.
rem NOTEWRIGHT_JAVA names the java command; otherwise the runtime beside this file, JAVA_HOME or the path.
setlocal
set "here=%~dp0"
set "jar=%here%notewright.jar"
if not exist "%jar%" set "jar=%here%..\target\notewright.jar"
if not exist "%jar%" (
  echo notewright.jar is not beside this script: run mvn package, or install again. 1>&2
  exit /b 1
)
set "java=%NOTEWRIGHT_JAVA%"
if not defined java if exist "%here%runtime\bin\java.exe" set "java=%here%runtime\bin\java.exe"
if not defined java if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java set "java=java"
rem The installer makes the cache; Java itself ignores one that does not fit.
for %%f in ("%jar%") do set "cache=%%~dpnf.aot"
set "aot="
if exist "%cache%" set aot="-XX:AOTCache=%cache%" -Xlog:disable
"%java%" "@%here%notewright.options" %NOTEWRIGHT_JAVA_OPTIONS% %aot% -jar "%jar%" %*
exit /b %ERRORLEVEL%
